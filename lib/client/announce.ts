/** Announces a message to screen readers (`role="status"`). */
export function announce(message: string): void {
  const found = document.getElementById('announcement')
  const status = found ?? document.body.appendChild(document.createElement('p'))
  status.id = 'announcement'
  status.className = 'sr-only'
  status.setAttribute('role', 'status')
  status.textContent = message
}
