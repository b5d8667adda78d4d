/** By which name a browser keeps ticks that are not saved yet. */
export function keptName(meetingId: number): string {
  return `attendance-${meetingId}`;
}
