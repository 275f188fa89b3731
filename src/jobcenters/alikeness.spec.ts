import { describe, expect, it } from '@jest/globals';
import { distanceKm, likenessOf, toAlikenessTiers, toDistanceTiers, type ComparableHouse } from './alikeness.js';
import { HouseFactor, Likeness } from './alikeness.types.js';
import { OrganisationForm, type Jobcenter } from './jobcenter.types.js';

const STUTTGART: ComparableHouse = {
  form: OrganisationForm.APPROVED_MUNICIPAL_PROVIDER,
  comparisonType: 'IIA',
  caseloadRatio: 40,
  land: 'BW',
  latitude: 48.7758,
  longitude: 9.1829,
};
const NORTHEIM: ComparableHouse = {
  form: OrganisationForm.JOINT_INSTITUTION,
  comparisonType: 'IIC',
  caseloadRatio: 250,
  land: 'NI',
  latitude: 51.7068,
  longitude: 10.0014,
};
const UNKNOWN: ComparableHouse = {
  form: OrganisationForm.JOINT_INSTITUTION,
  comparisonType: null,
  caseloadRatio: null,
  land: null,
  latitude: null,
  longitude: null,
};
const ALL = Object.values(HouseFactor);
const house = (id: string, given: Partial<ComparableHouse>): Jobcenter =>
  ({ ...STUTTGART, ...given, id }) as ComparableHouse as Jobcenter;

describe('Two houses', () => {
  it('are alike in every respect when they are the same', () => {
    expect(ALL.map((factor) => likenessOf(factor, STUTTGART, STUTTGART))).toEqual(ALL.map(() => Likeness.ALIKE));
  });

  it.each<[HouseFactor, Partial<ComparableHouse>, Likeness]>([
    [HouseFactor.ORGANISATION_FORM, { form: OrganisationForm.JOINT_INSTITUTION }, Likeness.UNLIKE],
    [HouseFactor.COMPARISON_TYPE, { comparisonType: 'IIE' }, Likeness.PARTLY],
    [HouseFactor.COMPARISON_TYPE, { comparisonType: 'IA' }, Likeness.UNLIKE],
    [HouseFactor.COMPARISON_TYPE, { comparisonType: 'IIIA' }, Likeness.UNLIKE],
    [HouseFactor.CASELOAD_BAND, { caseloadRatio: 75 }, Likeness.ALIKE],
    [HouseFactor.CASELOAD_BAND, { caseloadRatio: 76 }, Likeness.PARTLY],
    [HouseFactor.CASELOAD_BAND, { caseloadRatio: 151 }, Likeness.UNLIKE],
    [HouseFactor.LAND, { land: 'BY' }, Likeness.UNLIKE],
    [HouseFactor.DISTANCE, { latitude: 48.4, longitude: 9.2 }, Likeness.ALIKE],
    [HouseFactor.DISTANCE, { latitude: 48.14, longitude: 10.6 }, Likeness.PARTLY],
    [HouseFactor.DISTANCE, { latitude: 51.7, longitude: 10 }, Likeness.UNLIKE],
  ])('by %s, %j: %s', (factor, given, likeness) => {
    expect(likenessOf(factor, STUTTGART, { ...STUTTGART, ...given })).toBe(likeness);
    expect(likenessOf(factor, { ...STUTTGART, ...given }, STUTTGART)).toBe(likeness);
  });

  it('are of unknown likeness where one of them says nothing', () => {
    for (const factor of ALL.filter((name) => name !== HouseFactor.ORGANISATION_FORM)) {
      expect(likenessOf(factor, STUTTGART, UNKNOWN)).toBe(Likeness.UNKNOWN);
      expect(likenessOf(factor, UNKNOWN, UNKNOWN)).toBe(Likeness.UNKNOWN);
    }
  });

  it('are as far apart as the map says', () => {
    expect(distanceKm(STUTTGART, NORTHEIM)).toBe(331);
    expect(distanceKm(NORTHEIM, NORTHEIM)).toBe(0);
    expect(distanceKm(NORTHEIM, UNKNOWN)).toBeNull();
  });
});

describe('Tiers of alike houses', () => {
  const twin = house('twin', {});
  const stranger = house('stranger', { ...NORTHEIM, comparisonType: 'IA' });
  const blank = house('blank', { comparisonType: null, caseloadRatio: null, land: null, latitude: null });

  it('begin with those alike in everything and end with those alike in nothing', () => {
    const tiers = toAlikenessTiers(STUTTGART, [stranger, blank, twin], ALL);
    expect(tiers).toHaveLength(11);
    expect([tiers[0], tiers[10]]).toEqual([['twin'], ['stranger']]);
  });

  it('put what is unknown in the middle: neither bonus nor malus', () => {
    const factors = ALL.filter((name) => name !== HouseFactor.ORGANISATION_FORM);
    expect(toAlikenessTiers(STUTTGART, [blank], factors)[factors.length]).toEqual(['blank']);
    expect(toAlikenessTiers(STUTTGART, [blank], ALL)[ALL.length - 1]).toEqual(['blank']);
  });

  it('regard the factors that are left on and no others', () => {
    const otherLand = house('other', { land: 'NI' });
    expect(toAlikenessTiers(STUTTGART, [otherLand], [HouseFactor.LAND])).toEqual([[], [], ['other']]);
    expect(toAlikenessTiers(STUTTGART, [otherLand], [HouseFactor.DISTANCE])).toEqual([['other'], [], []]);
    expect(toAlikenessTiers(STUTTGART, [otherLand], [])).toEqual([['other']]);
  });
});

describe('Tiers by distance', () => {
  it('begin with the nearest and leave out unknown places', () => {
    const houses = [
      house('north', NORTHEIM),
      house('nowhere', UNKNOWN),
      house('here', {}),
      house('also here', { land: 'BY' }),
    ];
    expect(toDistanceTiers(STUTTGART, houses)).toEqual([['here', 'also here'], ['north']]);
    expect(toDistanceTiers(UNKNOWN, houses)).toEqual([]);
  });
});
