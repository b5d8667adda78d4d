import { describe, expect, test } from 'vitest';
import type { Mandate, Post } from '#modules/organisation/index.ts';
import { weekdayOf } from '#foundations/clocks/days.ts';
import { readySet } from '../ready-set.ts';
import { surveyDefaults, titleInBoth } from './survey-defaults.ts';

const nothing = {
  today: '2026-11-20',
  mandates: [],
  leadCommittee: undefined,
  posts: [],
  ownEmail: 'samordnare@testvik.example',
  officerBefore: '',
};
const mandate: Mandate = {
  id: 7,
  title: 'Ta fram en strategi',
  body: 'Kommunfullmäktige',
  decidedOn: '2026-01-01',
  itemNumber: '',
  description: '',
};
const post = (purpose: Post['purpose'], title: string, email: string): Post => ({
  id: 1,
  title,
  purpose,
  administrationId: null,
  administrationName: null,
  administrationShortName: null,
  holder: 'Ylva',
  email,
  percent: null,
  inWorkingGroup: false,
});

describe('what a new survey is filled in with', () => {
  test.each([
    ['2026-11-20', 'hösten 2026', '2026-12-11'],
    ['2026-06-30', 'våren 2026', '2026-07-21'],
    ['2027-07-01', 'hösten 2027', '2027-07-22'],
    // Three weeks later is a Saturday; and Christmas.
    ['2026-11-21', 'hösten 2026', '2026-12-14'],
    ['2026-12-04', 'hösten 2026', '2026-12-28'],
  ])('made on %s it is of %s and closes on %s', (today, season, closesOn) => {
    const { title, closesOn: last } = surveyDefaults({ ...nothing, today });
    expect(title).toMatch(new RegExp(`, ${season}$`));
    expect(last).toBe(closesOn);
    expect(weekdayOf(last)).toBeLessThan(6);
  });

  test('the controller is the lead committee, or else who gave the mandate', () => {
    const leadCommittee = { id: 1, name: 'Kommunstyrelsen', kind: 'executive' as const };
    expect(surveyDefaults({ ...nothing, mandates: [mandate], leadCommittee }).controller).toBe('Kommunstyrelsen');
    const ofCommittee = { ...mandate, body: 'Socialnämnden' };
    expect(surveyDefaults({ ...nothing, mandates: [ofCommittee] })).toMatchObject({
      controller: 'Socialnämnden',
      mandateId: '7',
    });
    // The assembly is no authority, and an officer is none either.
    const assembly = { id: 2, name: 'Kommunfullmäktige', kind: 'assembly' as const };
    expect(surveyDefaults({ ...nothing, mandates: [mandate], leadCommittee: assembly }).controller).toBe('');
    expect(surveyDefaults({ ...nothing, mandates: [{ ...mandate, body: 'Kommunchefen' }] }).controller).toBe('');
    expect(surveyDefaults(nothing)).toMatchObject({ controller: '', mandateId: '' });
  });

  test('the contact is a role with its address, never a name', () => {
    const coordinator = post('coordinator', 'Samordnare', 's@testvik.example');
    const officer = post('officer-lead', 'Kommundirektör', 'k@testvik.example');
    expect(surveyDefaults({ ...nothing, posts: [officer, coordinator] }).contact).toBe('Samordnare, s@testvik.example');
    expect(surveyDefaults({ ...nothing, posts: [{ ...coordinator, email: '' }, officer] }).contact).toBe(
      'Kommundirektör, k@testvik.example',
    );
    expect(surveyDefaults(nothing).contact).toBe('Samordnaren, samordnare@testvik.example');
  });

  test.each([
    ['Enkät om trygghet och demokrati på jobbet, våren 2027', 'Survey on safety and democracy at work, spring 2027'],
    ['Enkät om trygghet och demokrati på jobbet', 'Survey on safety and democracy at work'],
    ['Trygghet hos oss, våren 2027', 'Trygghet hos oss, våren 2027'],
  ])('%s is %s in English', (sv, en) => expect(titleInBoth(sv, readySet.title)).toEqual({ sv, en }));
});
