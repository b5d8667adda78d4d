"""Makes the fonts of this folder from their originals: python3 make-fonts.py FOLDER-OF-ORIGINALS

Needs fontTools (Debian: python3-fonttools). The originals and their sources stand in README.md. Signs that no Swedish
document needs and hints for screens are left out, and every family gets a name of its own: the licences ask for it, and a
font of the same name on the machine would otherwise be used instead of ours.
"""
import sys
from fontTools import subset
from fontTools.ttLib import TTFont

RANGES = [(0x20, 0x7E), (0xA0, 0x24F), (0x259, 0x259), (0x292, 0x292), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x45F), (0x490, 0x491),
          (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x22FF), (0x25A0, 0x25FF), (0x2713, 0x2717)]
TEXT = [code for first, last in RANGES for code in range(first, last + 1)]
FONTS = [
    ("CharisSIL-Regular.ttf", "Stadig Serif", "Regular"), ("CharisSIL-Bold.ttf", "Stadig Serif", "Bold"),
    ("CharisSIL-Italic.ttf", "Stadig Serif", "Italic"), ("CharisSIL-BoldItalic.ttf", "Stadig Serif", "Bold Italic"),
    ("SourceSans3-Regular.otf", "Stadig Sans", "Regular"), ("SourceSans3-Bold.otf", "Stadig Sans", "Bold"),
    ("SourceSans3-It.otf", "Stadig Sans", "Italic"), ("SourceSans3-BoldIt.otf", "Stadig Sans", "Bold Italic"),
    ("DejaVuSans.ttf", "Stadig Symbols", "Regular"),
]


def make(folder, original, family, style):
    options = subset.Options()
    options.hinting = False
    options.legacy_cmap = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.drop_tables += ["Silf", "Silt", "Glat", "Gloc", "Feat", "Sill", "DSIG", "FFTM"]
    text = family != "Stadig Symbols"
    options.layout_features = ["kern", "liga", "ccmp", "mark", "mkmk", "locl", "calt", "tnum", "lnum"] if text else ["*"]
    font = subset.load_font(f"{folder}/{original}", options)
    codes = TEXT if text else [code for code in font.getBestCmap() if not 0xE000 <= code <= 0xF8FF]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    rename(font, family, style, original)
    font.recalcTimestamp = False
    extension = original.rsplit(".", 1)[1]
    font.save(f"{family.replace(' ', '')}-{style.replace(' ', '')}.{extension}")


def rename(font, family, style, original):
    full = family if style == "Regular" else f"{family} {style}"
    postscript = f"{family.replace(' ', '')}-{style.replace(' ', '')}"
    names = {1: family, 2: style, 3: f"{full}, made from {original}", 4: full, 5: "Version 1.000", 6: postscript}
    table = font["name"]
    for record in list(table.names):
        if record.nameID in names:
            table.setName(names[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [postscript]
        cff[0].FamilyName, cff[0].FullName = family, full


for row in FONTS:
    make(sys.argv[1], *row)
