import { inlineScripts } from '#lib/site/headers/inline-scripts.ts'

const policyOf = (html: string) =>
  /<head><meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]

/** Everything in the HTML of a page that must not be sent. */
export function faultsOfPage(html: string, isTool: boolean): string[] {
  const faults: string[] = []
  const policy = policyOf(html) ?? ''
  if (!/^default-src 'none'; script-src 'self'/.test(policy) || /unsafe|\*/.test(policy))
    faults.push(`policy ${policy}`)
  if (/\sstyle="|<style/.test(html)) faults.push('inline style')
  const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(
    ([, tag = '', text = '']) => ({ tag, text }),
  )
  for (const { tag, text } of scripts) {
    const isData = /type="application\/(?:ld\+)?json"/.test(tag)
    if (text !== '' && !isData && !inlineScripts.includes(text))
      faults.push(`inline script ${text.slice(0, 60)}`)
  }
  const ofTheFramework = scripts.filter(({ tag }) => tag.includes('/_next/'))
  if (isTool) {
    if (ofTheFramework.length === 0) faults.push('no hydration')
  } else {
    if (ofTheFramework.length > 0) faults.push('script of the framework')
    if (/__next_f|<link[^>]*as="script"/.test(html)) faults.push('data or preload of the framework')
  }
  return faults
}
