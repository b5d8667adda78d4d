import { describe, expect, test } from 'vitest';
import { type Bilingual, fillText, placesIn } from './bilingual.ts';
import { GENERAL_SURVEY } from './general-survey.ts';
import { lix } from './lix.ts';
import { type Audience, getQuestion } from './question-bank.ts';
import { AUDIENCE_WORDS, type SurveyAudience } from './survey-audience.ts';
import { type AskedHow, surveyInformation } from './survey-information.ts';
import { openLinkNotice, paperNotice } from './survey-letters.ts';
import { SURVEY_MODES } from './survey-mode.ts';
import { surveyPreparations } from './survey-preparations.ts';
import { SAFETY_AND_DEMOCRACY as survey, SURVEYS, thanksIn } from './surveys.ts';

/** Every way of asking that changes what is said. */
const ways: AskedHow[] = SURVEY_MODES.flatMap((mode) =>
  (['server', 'two-of-three'] as const).flatMap((keyHolding) =>
    [true, false].map((both) => ({ mode, keyHolding, hasTexts: both, hasRequired: both })),
  ),
);
const audiences = Object.keys(AUDIENCE_WORDS) as SurveyAudience[]; // the keys are the audiences

const pieces = new Map<string, Bilingual>();
for (const one of [...SURVEYS, GENERAL_SURVEY]) {
  add(`${one.key} title`, one.title);
  add(`${one.key} use`, one.use);
  add(`${one.key} lead`, one.lead);
  for (const section of one.sections) {
    add(`${one.key} ${section.key} heading`, section.heading);
    add(`${one.key} ${section.key} introduction`, section.intro);
  }
  const letters = {
    ...one.letters,
    open: openLinkNotice(one.audience, one.title),
    paper: paperNotice(one.audience, one.title),
  };
  for (const [name, { subject, body }] of Object.entries(letters)) {
    add(`${one.key} ${name} subject`, subject);
    add(`${one.key} ${name}`, body);
  }
}
for (const how of ways) {
  add(`${how.mode} thanks`, thanksIn(how.mode));
  for (const audience of audiences) {
    const name = `${audience} ${Object.values(how).join(' ')}`;
    for (const { key, heading, paragraphs } of surveyInformation({ ...how, audience }))
      for (const [at, text] of [heading, ...paragraphs].entries()) add(`${name} ${key} ${at}`, text);
    for (const { key, title, task, who, when, parts } of surveyPreparations({ ...how, audience }))
      for (const [at, text] of [title, task, who, when, ...parts.flatMap(textsOf)].entries())
        add(`${name} ${key} ${at}`, text);
  }
}

/** Texts that are the same in several surveys are one. */
function add(name: string, text: Bilingual): void {
  if (![...pieces.values()].some((one) => one.sv === text.sv && one.en === text.en)) pieces.set(name, text);
}

function textsOf(part: ReturnType<typeof surveyPreparations>[number]['parts'][number]): readonly Bilingual[] {
  if (part.kind === 'text') return [part.text];
  return part.kind === 'list' ? part.items : [part.caption, ...part.columns, ...part.rows.flat()];
}

// A filled place counts as one short word, as most of them are.
const readable = (text: string) => lix(fillText(text, Object.fromEntries(placesIn(text).map((place) => [place, 'x']))));

describe('every text', () => {
  const all = [...pieces];

  test('is in both languages with the same places', () => {
    for (const [name, text] of all) {
      expect(text.sv.trim() && text.en.trim(), name).not.toBe('');
      expect([...placesIn(text.en)].sort(), name).toEqual([...placesIn(text.sv)].sort());
      for (const own of [text.sv, text.en])
        expect(own.replace(/\{[A-Za-z]+\}/g, ''), name).not.toMatch(/[{}]|undefined|TODO|\[object/);
    }
    expect(all.length).toBeGreaterThan(250);
  });

  test('claims no more than holds, and says anonymous only of whom one is not anonymous towards', () => {
    for (const [name, text] of all) {
      const sv = text.sv.replaceAll('inte anonymt mot den som skriver in det', '');
      const en = text.en.replaceAll('not anonymous towards whoever types it in', '');
      expect(sv, name).not.toMatch(/garanter|anonym|bevisa|100 ?%|omöjlig|helt säker/i);
      expect(en, name).not.toMatch(/guarante|anonym|\bprov(e|en)|100 ?%|impossible|completely safe/i);
    }
  });

  test('is easy to read', () => {
    // Decisions and settings are written for minutes and for whoever runs the server: their words are those of the act and the manual.
    const hard = all.filter(([name, text]) => {
      const limit = /disposal-decision|impact-screening| it /.test(name) ? 60 : 40;
      return text.sv.length > 60 && !/(title|subject)$/.test(name) && readable(text.sv) > limit;
    });
    expect(hard.map(([name, { sv }]) => `${name} ${Math.round(readable(sv))}: ${sv}`)).toEqual([]);
    const long = all.flatMap(([name, text]) =>
      text.sv
        .split(/(?<=[.!?:])\s+/)
        .filter((sentence) => sentence.split(/\s+/).length > 27)
        .map((sentence) => `${name}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

describe('the ready surveys', () => {
  const asked = (one: (typeof SURVEYS)[number]) =>
    one.sections.flatMap((section) => section.questions.map(getQuestion));

  test.each<[string, SurveyAudience, Audience[], questions: number, minutes: number]>([
    ['fem-minuter', 'staff', ['staff'], 16, 4],
    ['trygghet-och-demokrati', 'staff', ['staff'], 24, 5],
    ['chefer', 'managers', ['managers'], 19, 4],
    ['civilsamhalle', 'civil-society', ['civil-society'], 19, 4],
    ['fortroendevalda', 'elected', ['elected'], 16, 4],
    ['invanare', 'residents', ['residents'], 14, 4],
    ['fem-minuter-igen', 'staff', ['staff'], 22, 5],
    ['trygghet-och-demokrati-igen', 'staff', ['staff'], 30, 7],
  ])('%s asks only what %s can be asked, each once', (key, audience, may, count, minutes) => {
    const one = SURVEYS.find((other) => other.key === key);
    if (!one) throw new Error(key);
    const questions = asked(one);
    expect(one.audience).toBe(audience);
    expect(questions.filter(({ audiences: own }) => !may.some((own_) => own.includes(own_))).map((q) => q.key)).toEqual(
      [],
    );
    expect(new Set(questions.map((question) => question.key)).size).toBe(count);
    expect(questions).toHaveLength(count);
    expect(one.minutes).toBe(minutes);
    expect(new Set(one.sections.map((section) => section.key)).size).toBe(one.sections.length);
  });

  test('are all there, each with a key and a title of its own', () => {
    expect(SURVEYS).toHaveLength(8);
    expect(new Set(SURVEYS.map((one) => one.key)).size).toBe(8);
    expect(new Set(SURVEYS.map((one) => one.title.sv)).size).toBe(8);
  });

  test.each([
    ['fem-minuter-igen', 'fem-minuter'],
    ['trygghet-och-demokrati-igen', 'trygghet-och-demokrati'],
  ])('%s has every question of %s in the same order, and then area L', (again, before) => {
    const keys = [again, before].map((key) =>
      SURVEYS.filter((one) => one.key === key)
        .flatMap(asked)
        .map((q) => q.key),
    );
    const [second = [], first = []] = keys;
    expect(second.slice(0, first.length)).toEqual(first);
    expect(second.slice(first.length).every((key) => key.startsWith('L'))).toBe(true);
    expect(second.length).toBeGreaterThan(first.length);
  });

  test.each(SURVEYS.map((one) => [one.key, one] as const))(
    '%s says what its words mean before it uses them',
    (_key, one) => {
      for (const [words, meaning] of [
        ['extremism', /extremism menar vi|den korta|Uppgiften är att förebygga hot/],
        ['de här frågorna', /de här frågorna menar vi/],
      ] as const) {
        const first = one.sections.findIndex((section) =>
          section.questions.some((key) => getQuestion(key).text.sv.includes(words)),
        );
        const said = one.sections.slice(0, first + 1).some((section) => meaning.test(section.intro.sv));
        expect(first === -1 || said || one.audience === 'civil-society', `${one.key}: ${words}`).toBe(true);
      }
    },
  );
});

describe('the letters', () => {
  const { invitation, reminder } = survey.letters;

  test.each([
    [
      'invitation',
      invitation,
      'address code contact groupName groupSize k lastDay link minutes nextGroupName organisation',
    ],
    ['reminder', reminder, 'address code contact lastDay link minutes organisation'],
    ['open link', openLinkNotice('residents', survey.title), 'contact lastDay link minutes organisation'],
    ['paper', paperNotice('staff', survey.title), 'contact lastDay minutes organisation'],
  ])('%s has just the places it says', (_name, letter, places) => {
    expect([...new Set([...placesIn(letter.subject.sv), ...placesIn(letter.body.sv)])].sort().join(' ')).toBe(places);
  });

  test('have link and code on lines of their own or after a word, never before a full stop', () => {
    for (const body of [invitation.body.sv, invitation.body.en, reminder.body.sv, reminder.body.en]) {
      expect(body.split('\n')).toContain('{link}');
      expect(body).not.toContain('{link}.');
    }
  });

  test('the reminder does not pretend to know who has answered', () => {
    expect(reminder.body.sv).toContain('inte har någon lista över vilka som har svarat');
  });
});

describe('the information', () => {
  const said = (how: Partial<AskedHow>) =>
    surveyInformation({ mode: 'codes', keyHolding: 'server', hasTexts: false, hasRequired: false, ...how })
      .flatMap((block) => block.paragraphs.map((text) => text.sv))
      .join('\n');
  const notWorkedOut = 'går inte att räkna fram ur det vi visar';
  const notTied = 'går inte att koppla ur det vi sparar';

  test.each([
    ['the controller', '{controller}'],
    ['the legal ground', 'GDPR artikel 6.1 e'],
    ['that it is voluntary', 'väljer själv'],
    ['sealing', 'Svaret förseglas när vi tar emot det'],
    ['where the key is not', 'varken i databasen eller i kopiorna'],
    ['destruction', 'Sedan förstör vi de enskilda svaren'],
    ['the operator', 'Den som sköter servern'],
    ['what people tell each other', 'berättar för varandra'],
    ['who sees it', 'ser di'],
    ['where to turn', '112'],
    ['the supervisory authority', 'Integritetsskyddsmyndigheten'],
    ['the data protection officer', '{dataProtectionOfficer}'],
  ])('says %s in every mode, whoever is asked', (_what, words) => {
    for (const mode of SURVEY_MODES) expect(said({ mode }), mode).toContain(words);
  });

  test('says nothing that sealing has made untrue', () => {
    for (const how of ways) expect(said(how)).not.toMatch(/läsbara i databasen|Säkerhetskopior från den tiden/);
  });

  test('with codes: both claims, groups, the exception, the code, the mailbox, the network and how to check', () => {
    const text = said({});
    for (const words of [
      notWorkedOut,
      notTied,
      '{groupName} ({groupSize} personer)',
      'bestämdes innan enkäten skickades ut',
      'Svarar nästan alla i en grupp lika',
      'läser din e-post',
      'till exempel arbetsgivarens',
      'om din egen kod är använd',
      'ny kod i stället för en förlorad räknas det öppet',
      '72 timmar',
    ])
      expect(text.toLowerCase()).toContain(words.toLowerCase());
  });

  test('with an open link: one claim, no groups, no smallest number, and that anyone may answer again', () => {
    const text = said({ mode: 'open-link' });
    for (const words of [notTied, 'också flera gånger', 'ingen lägsta gräns']) expect(text).toContain(words);
    for (const words of [notWorkedOut, '{groupName}', '{k}', 'Koden']) expect(text).not.toContain(words);
  });

  test('keyed in: confidential, not anonymous towards whoever types; the paper is destroyed; nothing about a phone', () => {
    const text = said({ mode: 'keyed' });
    for (const words of [
      'förtroligt',
      'inte anonymt mot den som skriver in det',
      'förstörs det efter ett beslut',
      notTied,
    ])
      expect(text).toContain(words);
    for (const words of [notWorkedOut, '{groupName}', '{k}', 'webbläsare', 'Koden']) expect(text).not.toContain(words);
  });

  test.each<[string, Partial<AskedHow>, string]>([
    ['a split key', { keyHolding: 'two-of-three' }, 'Ingen kan göra det ensam'],
    ['the server’s key', { keyHolding: 'server' }, 'har också nyckeln'],
    ['texts', { hasTexts: true }, 'utsedd läsare utanför chefsledet'],
    ['required questions', { hasRequired: true }, 'måste ha ett svar'],
  ])('speaks of %s only where it is so', (_what, how, words) => {
    expect(said(how)).toContain(words);
    const other: Partial<AskedHow> = {
      keyHolding: how.keyHolding === 'two-of-three' ? 'server' : 'two-of-three',
      hasTexts: how.hasTexts !== true,
      hasRequired: how.hasRequired !== true,
    };
    expect(said(other)).not.toContain(words);
  });

  test('has unique keys of letters only, which pages rest on', () => {
    for (const how of ways) {
      const keys = surveyInformation(how).map((block) => block.key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => !/^[a-z]+$/.test(key))).toEqual([]);
    }
  });

  test('speaks of managers and safety representatives to employees only', () => {
    for (const audience of ['elected', 'civil-society', 'residents'] as const) {
      const text = surveyInformation({
        mode: 'codes',
        keyHolding: 'server',
        hasTexts: false,
        hasRequired: false,
        audience,
      });
      expect(JSON.stringify(text)).not.toMatch(/ditt skyddsombud|någon chef|din arbetsplats/);
    }
  });
});

describe('the preparations', () => {
  const keysOf = (how: Partial<AskedHow>, audience: SurveyAudience = 'staff') =>
    surveyPreparations({
      mode: 'codes',
      keyHolding: 'server',
      hasTexts: false,
      hasRequired: false,
      ...how,
      audience,
    }).map(({ key }) => key);

  test('are those that the survey needs', () => {
    const base = ['union-notice', 'impact-screening', 'disposal-decision', 'it', 'manager-script'];
    expect(keysOf({})).toEqual([...base, 'shared-device']);
    expect(keysOf({ mode: 'open-link' })).toEqual(base);
    expect(keysOf({ mode: 'keyed' })).toEqual([...base, 'on-paper']);
    expect(keysOf({ hasTexts: true, keyHolding: 'two-of-three' })).toEqual(
      expect.arrayContaining(['text-reader', 'key-holders']),
    );
    expect(keysOf({ mode: 'open-link' }, 'residents')).toEqual(['impact-screening', 'disposal-decision', 'it']);
  });

  test('the screening concludes from its own answers', () => {
    const screening = (how: Partial<AskedHow>, audience: SurveyAudience) =>
      JSON.stringify(
        surveyPreparations({
          mode: 'codes',
          keyHolding: 'server',
          hasTexts: false,
          hasRequired: false,
          ...how,
          audience,
        }).find(({ key }) => key === 'impact-screening'),
      );
    expect(screening({}, 'staff')).toContain('ett av nio kriterier stämmer');
    expect(screening({ hasTexts: true }, 'staff')).toContain('två av nio kriterier');
    expect(screening({}, 'elected')).toContain('inget av nio kriterier stämmer');
  });

  test.each(SURVEY_MODES)('the manager’s words take twenty seconds: %s', (mode) => {
    const script = surveyPreparations({
      mode,
      keyHolding: 'server',
      hasTexts: false,
      hasRequired: false,
      audience: 'staff',
    })
      .filter(({ key }) => key === 'manager-script')
      .flatMap(({ parts }) => parts.flatMap(textsOf))
      .map((text) => text.sv)
      .join(' ');
    // Speech at 150–180 words a minute.
    expect(script.split(/\s+/).length).toBeGreaterThan(40);
    expect(script.split(/\s+/).length).toBeLessThanOrEqual(64);
  });
});

describe('fillText', () => {
  test('fills every place and refuses a gap', () => {
    expect(fillText('{a} och {b} och {a}', { a: '$1', b: '2' })).toBe('$1 och 2 och $1');
    expect(() => fillText('{a}', {})).toThrow(RangeError);
    expect(() => fillText('{constructor}', {})).toThrow(RangeError);
    expect(fillText('{inte plats}', {})).toBe('{inte plats}');
  });
});
