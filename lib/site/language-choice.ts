/** Where a site without a server offers its languages; the static export puts this page at its root. */
export const languageChoicePath = '/choose-language'

/**
 * Leads from the list of languages to the one that the browser asks for, as the server does at the root by
 * Accept-Language: of the languages wanted, the one that fits a language of the site most closely tells how much
 * it is wanted; when none fits, the default language, which is that of the page.
 */
export const followLanguageOfBrowser = `{
const wanted=navigator.languages.map(l=>l.toLowerCase());
const root=l=>l.split('-')[0];
const fit=(w,l)=>w===l?3:root(w)===l?2:w===root(l)?1:0;
const place=l=>wanted.reduce((best,w,at)=>fit(w,l)>best.fit?{fit:fit(w,l),at}:best,{fit:0,at:Infinity});
const choices=[...document.querySelectorAll('a[hreflang]')].map(link=>({link,...place(link.hreflang.toLowerCase())}));
const [first]=choices.filter(c=>c.fit).sort((a,b)=>a.at-b.at||b.fit-a.fit);
const chosen=first??choices.find(c=>c.link.hreflang===document.documentElement.lang);
if(chosen)location.replace(chosen.link.href)
}`
