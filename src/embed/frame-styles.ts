/** The sheet of frame pages: the item fills the frame, in the browser's own serif, on the colours of the reader's scheme. */
export const frameStyles = `html { color-scheme: light dark; }
body { background: transparent; color: CanvasText; font: 1.0625rem/1.5 Georgia, 'Noto Serif', serif; margin: 0; overflow: hidden; }
main { display: flow-root; padding: 0 1.25rem; }
`;
