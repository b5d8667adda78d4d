import { acceptProposalTexts } from './accept-proposal/accept-proposal.texts.ts';
import { addMandateTexts } from './add-mandate/add-mandate.texts.ts';
import { changeMandateTexts } from './change-mandate/change-mandate.texts.ts';
import { editAdministrationTexts } from './edit-administration/edit-administration.texts.ts';
import { editCommitteeTexts } from './edit-committee/edit-committee.texts.ts';
import { editPostTexts } from './edit-post/edit-post.texts.ts';
import { editUnitTexts } from './edit-unit/edit-unit.texts.ts';
import { importUnitsTexts } from './import-units/import-units.texts.ts';
import { nameThreeTexts } from './name-three/name-three.texts.ts';
import { removeMandateTexts } from './remove-mandate/remove-mandate.texts.ts';

type Details = Record<string, unknown>;

/** How the module's commands read in the history. */
export const sentences = {
  'mandate.add': both(addMandateTexts, (t, d) => t.added(text(d.title))),
  'mandate.change': both(changeMandateTexts, (t, d) => t.changed(text(d.title))),
  'mandate.remove': both(removeMandateTexts, (t, d) => t.removed(text(d.title))),
  'names.save': both(nameThreeTexts, (t, d) => t.saved(Number(d.named))),
  'structure.accept': both(acceptProposalTexts, (t, d) => t.added(Number(d.added))),
  'committee.add': both(editCommitteeTexts, (t, d) => t.added(text(d.name))),
  'committee.change': both(editCommitteeTexts, (t, d) => t.changed(text(d.before), text(d.name))),
  'committee.remove': both(editCommitteeTexts, (t, d) => t.removed(text(d.name))),
  'administration.add': both(editAdministrationTexts, (t, d) => t.added(text(d.name))),
  'administration.change': both(editAdministrationTexts, (t, d) => t.changed(text(d.before), text(d.name))),
  'administration.remove': both(editAdministrationTexts, (t, d) => t.removed(text(d.name), Number(d.units))),
  'unit.add': both(editUnitTexts, (t, d) => t.added(text(d.name), Number(d.staff))),
  'unit.change': both(editUnitTexts, (t, d) => t.changed(text(d.name), Number(d.before), Number(d.staff))),
  'unit.remove': both(editUnitTexts, (t, d) => t.removed(text(d.name))),
  'units.import': both(importUnitsTexts, (t, d) =>
    t.imported(Number(d.added), Number(d.changed), Number(d.administrations)),
  ),
  'post.add': both(editPostTexts, (t, d) => t.added(text(d.title))),
  'post.change': both(editPostTexts, (t, d) => t.changed(text(d.title))),
  'post.remove': both(editPostTexts, (t, d) => t.removed(text(d.title))),
};

function both<T>(texts: Record<'sv' | 'en', T>, say: (t: T, details: Details) => string) {
  return { sv: (details: Details) => say(texts.sv, details), en: (details: Details) => say(texts.en, details) };
}

function text(value: unknown): string {
  return String(value ?? '');
}
