import { addTemplate, addTemplateSection, arrangeTemplate, changeMailSettings } from '#modules/decisions/index.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';

/** January: where the registrar takes mail, and a template with a heading that only Strandvik asks for. */
export async function settleTownHall({ coordinator, registrar }: StrandvikCast): Promise<void> {
  await registrar.on('2026-01-16', changeMailSettings, {
    registrarEmail: 'registrator@strandvik.example',
    mailDomains: ['strandvik.example'],
  });
  const id = await coordinator.on('2026-01-19', addTemplate, {
    from: 'att-satser',
    name: 'Tjänsteskrivelse i Strandvik',
  });
  await coordinator.on('2026-01-19', addTemplateSection, {
    id,
    heading: 'Konsekvenser för landsbygden',
    guide: 'Hur märks förslaget för den som bor långt från centralorten?',
    required: true,
  });
  for (const how of ['up', 'up', 'up'] as const)
    await coordinator.on('2026-01-19', arrangeTemplate, { id, key: 'own-konsekvenser-for-landsbygden', how });
}
