/**
 * Speculation rules: supporting browsers fetch the page of a link when the reader is about to follow it, except
 * downloads, data, the community, and cells, which open on the current page. A script adds the rules; the policy allows exactly this
 * text.
 */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          {
            not: {
              href_matches: ['/api/*', '/*/api/*', '/downloads/*', '/*/downloads/*', '/*/community*'],
            },
          },
          { not: { selector_matches: '[download], [data-cell]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
})
