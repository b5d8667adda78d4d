import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { parseForm, type FormState, type ParsedForm } from '#platform/form.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import { fileResponse, html, readForm } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { slipSheet } from '../hand-out-codes/slip-sheet.ts';
import { codesOfSurvey } from '../recompute-codes.ts';
import { pdfFile } from '../respond-here/pdf-file.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { acceptJoint, declineJoint } from './answer-joint.commands.ts';
import { handOutJointCodes } from './hand-out-joint-codes.command.ts';
import { jointNoForm, jointYesForm } from './joint-survey.form.ts';
import { jointSurveyTexts } from './joint-survey.texts.ts';
import { atPlaceOfInvitation, atPlaceOfLink, readAtPlace, scopeAtPlace, type AtPlace } from './joint-place.ts';
import { loadPlace } from './place.queries.ts';
import { GoneView, PlaceView, type Placed, type PlaceForms } from './place-view.tsx';

const ownOrganisation = '/:organisation/enkater/gemensam/:invitationId';

/** The same pages through the personal link and, for a municipality that has an organisation here, among its own surveys. */
export const placeRoutes: Route[] = [
  ...routesAt('/gemensam/:token', { read: 'public', write: 'public', find: atPlaceOfLink }),
  ...routesAt(ownOrganisation, {
    read: 'member',
    write: acceptJoint.roles,
    find: (c, services) => atPlaceOfInvitation(c, services, c.req.method === 'POST' ? acceptJoint.roles : 'member'),
  }),
];

type Way = {
  read: Route['access'];
  write: Route['access'];
  find: (c: WebContext, services: Services) => Promise<AtPlace>;
};

function routesAt(path: string, way: Way): Route[] {
  const get = (under: string, handle: Route['handle']): Route => ({
    method: 'GET',
    path: `${path}${under}`,
    access: way.read,
    handle,
  });
  const post = (under: string, handle: Route['handle']): Route => ({
    method: 'POST',
    path: `${path}${under}`,
    access: way.write,
    maxBody: 64 * 1024,
    handle,
  });
  return [
    get('', async (c, services) => {
      const at = await way.find(c, services);
      const placed = await findPlaced(services, at);
      return placed
        ? html(c, <PlaceView {...placed} forms={{}} />)
        : html(c, <GoneView at={at} title={await titleOf(services, at)} />);
    }),
    post('/ja', async (c, services) => sayYes(c, services, await getPlaced(services, await way.find(c, services)))),
    post('/nej', async (c, services) => sayNo(c, services, await getPlaced(services, await way.find(c, services)))),
    post('/koder', async (c, services) => {
      const placed = await getPlaced(services, await way.find(c, services));
      const { surveyId, participantId } = placed.at.place;
      requirePart(placed);
      await handOutJointCodes.run(scopeOf(services, placed), { surveyId, participantId });
      return c.redirect(placed.at.base, 303);
    }),
    get('/lappar', async (c, services) => slips(c, services, await getPlaced(services, await way.find(c, services)))),
  ];
}

async function sayYes(c: WebContext, services: Services, placed: Placed): Promise<Response> {
  const { locale } = placed.at.view;
  const parsed = screened(services, parseForm(jointYesForm, await readForm(c), locale), {
    fields: ['groups', 'answeredAs'],
    locale,
  });
  if (!parsed.ok) return again(c, placed, { yes: parsed.state });
  const { surveyId, participantId } = placed.at.place;
  try {
    await acceptJoint.run(scopeOf(services, placed), { ...parsed.input, surveyId, participantId });
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    // Made anew from what is stored now: saved once more, it stands in the place of what the other one said.
    const errors: FormState<typeof parsed.input>['errors'] = [{ name: 'groups', message: error.sentence }];
    return again(c, await getPlaced(services, placed.at), { yes: { values: parsed.state.values, errors } });
  }
  return c.redirect(placed.at.base, 303);
}

async function sayNo(c: WebContext, services: Services, placed: Placed): Promise<Response> {
  const { locale } = placed.at.view;
  const parsed = screened(services, parseForm(jointNoForm, await readForm(c), locale), { fields: ['reason'], locale });
  if (!parsed.ok) return again(c, placed, { no: parsed.state });
  const { surveyId, participantId } = placed.at.place;
  await declineJoint.run(scopeOf(services, placed), { ...parsed.input, surveyId, participantId });
  return c.redirect(placed.at.base, 303);
}

async function slips(c: WebContext, services: Services, placed: Placed): Promise<Response> {
  const { survey, participant, groups } = placed.data;
  const { view, place } = placed.at;
  requirePart(placed);
  if (survey.state !== 'open') throw new AppError('not-now', surveysTexts[view.locale].notOpen);
  const codes = await readAtPlace(services, place, (db) =>
    codesOfSurvey(db, { surveyId: survey.id, secrets: services.secrets }),
  );
  // Its own groups alone: the codes of the others are not looked up by name, and never leave here.
  const piles = groups.map((group) => ({ group, codes: codes.find((one) => one.groupId === group.id)?.codes ?? [] }));
  if (piles.every((pile) => pile.codes.length === 0))
    throw new AppError('not-now', surveysTexts[view.locale].codes.noneOnPaper);
  const opened = { title: survey.title, publicToken: survey.publicToken ?? '', closesOn: survey.closesOn };
  return fileResponse(c, await pdfFile(slipSheet({ ...view, organisation: participant }, opened, piles), view));
}

/** Nobody here can judge a possible finding, so what is only possible is refused too. */
function screened<T>(
  services: Services,
  parsed: ParsedForm<T>,
  of: { fields: readonly (keyof T & string)[]; locale: 'sv' | 'en' },
): ParsedForm<T> {
  if (!parsed.ok) return parsed;
  const errors = of.fields.flatMap((name) => {
    const value = parsed.state.values[name];
    const found = typeof value === 'string' ? services.screen.judge(value) : [];
    return found.length > 0 ? [{ name, message: jointSurveyTexts[of.locale].errors.screened }] : [];
  });
  return errors.length === 0 ? parsed : { ok: false, state: { ...parsed.state, errors } };
}

function again(c: WebContext, placed: Placed, forms: PlaceForms): Promise<Response> {
  return html(c, <PlaceView {...placed} forms={forms} />, 400);
}

async function findPlaced(services: Services, at: AtPlace): Promise<Placed | undefined> {
  const { place } = at;
  if (!place) return undefined;
  const data = await readAtPlace(services, place, (db) => loadPlace(db, place));
  return { at: { ...at, place }, data };
}

async function getPlaced(services: Services, at: AtPlace): Promise<Placed> {
  return (await findPlaced(services, at)) ?? notFound();
}

async function titleOf(services: Services, at: AtPlace): Promise<string> {
  const { member, invitationId } = at;
  if (!member || invitationId === undefined) return '';
  const scope = { db: services.database, organisationId: member.organisation.id, reading: true };
  const row = await inOrganisation(scope, (db) =>
    db.selectFrom('jointInvitation').select('title').where('id', '=', invitationId).executeTakeFirst(),
  );
  return row?.title ?? '';
}

function requirePart({ data }: Placed): void {
  if (data.participant.answer !== 'yes') notFound();
}

function scopeOf(services: Services, { at, data }: Placed) {
  return scopeAtPlace(services, { place: at.place, name: data.participant.name, view: at.view });
}
