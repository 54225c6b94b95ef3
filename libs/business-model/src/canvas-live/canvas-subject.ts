/** As a canvas is known to who listens for its changes. */
export const canvasSubject = (canvasId: string): `canvas:${string}` => `canvas:${canvasId}`;
