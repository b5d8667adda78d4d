import { bringPlan } from '#modules/plans/index.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';

/** January: what there was before. An old plan is pasted in, and shows what it never had. */
export async function bringOldPlan({ coordinator }: StrandvikCast): Promise<void> {
  await coordinator.on('2026-01-19', bringPlan, {
    title: 'Plan mot våldsbejakande extremism 2019',
    type: 'action-plan',
    fileName: '',
    text,
    adoption: { by: 'Kommunfullmäktige', on: '2019-04-15', itemNumber: '47' },
  });
}

const text = `# Plan mot våldsbejakande extremism

## Bakgrund
Regeringen har bett kommunerna att ta fram en plan. Den här planen gäller tills den ersätts av en ny.

## Syfte
Kommunen ska upptäcka våldsbejakande extremism tidigt och veta vem som gör vad.

## Ansvar
Kommunstyrelsen ansvarar för planen. Samordningen ligger hos säkerhets- och beredskapshandläggaren.

## Samverkan
Arbetet sker i det brottsförebyggande rådet tillsammans med polisen.

## Aktiviteter
- Informera rektorer och enhetschefer om planen. Ansvarig: säkerhets- och beredskapshandläggaren. Klart 2019-12-31
- Ta fram en kontaktlista för akuta lägen
- Utbilda nyckelpersoner i skola och socialtjänst. Ansvarig: HR-chef

## Uppföljning
Planen följs upp vid behov.
`;
