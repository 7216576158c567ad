const documents = new Map<string, Promise<Document>>()

/** The page at an address, fetched once; a failure is tried again the next time. */
export function fetchDocument(address: string): Promise<Document> {
  const known = documents.get(address)
  if (known) return known
  const found = parseFetched(address)
  documents.set(address, found)
  found.catch(() => documents.delete(address))
  return found
}

async function parseFetched(address: string): Promise<Document> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(response.statusText)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}
