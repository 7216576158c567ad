/**
 * For browsers that know how: fetch the page behind a link when the reader is about to follow it. Left out are
 * downloads, data, and cells, which open where the reader is. A script puts them into the page, whose policy
 * allows this very text.
 */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: ['/api/*', '/*/api/*', '/downloads/*', '/*/downloads/*'] } },
          { not: { selector_matches: '[download], [data-cell]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
})
