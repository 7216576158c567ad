/** A small part of the sample: four languages, one ladder, seven roles. */
export const fixtureContent = 'tests/content-fixture'

/** Three languages, one of them from right to left, two ladders and a scale of five steps. */
export const bakeryContent = 'tests/content-bakery'
