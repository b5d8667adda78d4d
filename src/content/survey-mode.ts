/**
 * How people answer. `codes`: one code each, drawn for a group. `open-link`: one link for anyone, no groups. `keyed`: on paper that staff
 * type in, no groups; confidential and not anonymous.
 */
export type SurveyMode = 'codes' | 'open-link' | 'keyed';

/** Every mode, the default first. */
export const SURVEY_MODES: readonly SurveyMode[] = ['codes', 'open-link', 'keyed'];

/** Who can open sealed answers: the server's own key file, or any two of three parts, of which the server has one and two people one each. */
export type KeyHolding = 'server' | 'two-of-three';
