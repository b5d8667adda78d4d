const endings: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/json': 'json',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'text/csv': 'csv',
  'text/plain': 'txt',
};

/** A name in the package that every system takes; what the file was called is told by the metadata. `number` makes it its folder's own. */
export function fileNameOf(file: { name: string; mediaType: string; number: number }): string {
  const plain = file.name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .toLowerCase();
  const stem = plain
    .replace(/\.[a-z0-9]{1,5}$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const [type = ''] = file.mediaType.split(';');
  const ending = endings[type] ?? /\.([a-z0-9]{1,5})$/.exec(plain)?.[1] ?? 'bin';
  return `${file.number}-${stem || 'fil'}.${ending}`;
}
