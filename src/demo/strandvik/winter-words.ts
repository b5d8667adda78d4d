import { listMembers } from '#modules/access/index.ts';
import {
  addQuestion,
  addSurvey,
  addTheme,
  appointReader,
  beginReading,
  closeSurvey,
  destroyTexts,
  getSurvey,
  openSurvey,
  releaseThemes,
  textQuestions,
} from '#modules/surveys/index.ts';
import { handInWithoutCodes } from '#src/demo/answers.ts';
import type { StrandvikCast } from '#src/demo/strandvik.ts';
import { surveyDetails } from '#src/demo/strandvik/spring.ts';

/** January and February: leaders of young people answer in their own words, the registrar reads, and the themes stand in the result. */
export async function askInWords(cast: StrandvikCast, mandateId: number): Promise<void> {
  const { services, coordinator } = cast;
  const id = await coordinator.on('2026-01-19', addSurvey, {
    ...surveyDetails,
    title: 'Till er som leder unga på fritiden',
    closesOn: '2026-02-20',
    mandateId,
    mode: 'open-link',
    start: 'tom',
  });
  for (const { kind, text, options, purpose } of asked)
    await coordinator.on('2026-01-19', addQuestion, {
      ...{
        id,
        section: undefined,
        kind,
        text,
        help: '',
        options,
        rows: '',
        alone: '',
        none: '',
        size: 'long',
        purpose,
      },
      ...{ required: false, shuffle: false, sensitive: false },
    });
  await coordinator.on('2026-01-26', openSurvey, { id, secrets: services.secrets });
  const { organisationId } = coordinator;
  await handInWithoutCodes(services, { organisationId, surveyId: id, count: 26, seed: 26, texts: written });
  await coordinator.on('2026-02-23', closeSurvey, { id, secrets: services.secrets });
  await sumUp(cast, id);
}

async function sumUp({ coordinator, registrar }: StrandvikCast, id: number): Promise<void> {
  const members = await coordinator.read((db) => listMembers(db));
  const memberId = members.find(({ roles }) => roles.length === 1 && roles.includes('registrar'))?.id ?? 0;
  const { questionnaire } = await coordinator.read((db) => getSurvey(db, id));
  const questionKey = textQuestions(questionnaire)[0]?.key ?? '';
  await coordinator.on('2026-02-24', appointReader, { id, memberId });
  await registrar.on('2026-02-25', beginReading, { id });
  for (const [theme, howMany] of themes)
    await registrar.on('2026-02-25', addTheme, { id, questionKey, theme, howMany });
  await registrar.on('2026-02-25', releaseThemes, { id, routineFollowed: true });
  await registrar.on('2026-02-26', destroyTexts, { id });
}

const asked = [
  {
    kind: 'single',
    text: 'Vet du vem du kan prata med i kommunen om du blir orolig för en ung person?',
    options: 'Ja\nDelvis\nNej',
    purpose: 'Visar om vägen vidare är känd utanför kommunens egna verksamheter.',
  },
  {
    kind: 'text',
    text: 'Vad skulle göra det lättare för er?',
    options: '',
    purpose: 'Visar vad kommunen kan göra.',
  },
] as const;

const themes = [
  ['Ett telefonnummer och ett namn, så att man slipper leta', 'several'],
  ['En kväll om året då ledare träffar skola och socialtjänst', 'some'],
] as const;

const written = [
  'Ett nummer att ringa.',
  'Att veta vem man ringer.',
  'En person som svarar, inte en växel.',
  'Ett namn och ett telefonnummer på väggen.',
  'Numret till den som kan det här.',
  'Någon att fråga på kvällstid.',
  'Ett tydligt nummer.',
  'Att få träffa skolan någon gång.',
  'En gemensam kväll med skola och socialtjänst.',
  'Träffas en gång om året.',
  'Mer tid.',
];
