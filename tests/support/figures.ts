import type { Page } from '@playwright/test'

/** The figures below the title of a page, each with its label. */
export async function figuresOf(page: Page): Promise<string[]> {
  return page
    .locator('main dl.figures > div')
    .evaluateAll((figures) =>
      figures.map(
        (figure) => `${figure.querySelector('dd')?.textContent} ${figure.querySelector('dt')?.textContent}`,
      ),
    )
}
