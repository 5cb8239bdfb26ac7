import { describe, expect, it } from "vitest";
import * as words from "../../src/i18n/vocabulary";
import { INDICATOR_TYPES } from "../../src/model/indicator";
import { ORGANISATION_ROLES } from "../../src/model/organisation";
import { MEMBER_ROLES } from "../../src/model/partnership";
import {
  CAPACITY_STAGES,
  CAPACITY_TRACKS,
  EVIDENCE_LEVELS,
  PARTNERSHIP_STAGES,
  SPANS,
} from "../../src/model/stages";

const CODES = [
  ["roles", ORGANISATION_ROLES, words.ROLE_WORDS],
  ["stages of a partnership", PARTNERSHIP_STAGES, words.STAGE_WORDS],
  ["capacity tracks", CAPACITY_TRACKS, words.TRACK_WORDS],
  ["capacity stages", CAPACITY_STAGES, words.CAPACITY_WORDS],
  ["roles of a member", MEMBER_ROLES, words.MEMBER_ROLE_WORDS],
  ["spans", [...SPANS, "international"], words.SPAN_WORDS],
  ["levels of evidence", EVIDENCE_LEVELS, words.EVIDENCE_WORDS],
  ["types of indicator", INDICATOR_TYPES, words.INDICATOR_TYPE_WORDS],
] as const;

describe("the vocabulary", () => {
  it.each(CODES)("has a word for all %s and for nothing else", (_, codes, vocabulary) => {
    expect(Object.keys(vocabulary).toSorted()).toEqual([...codes].toSorted());
  });
});
