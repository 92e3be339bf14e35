/** A file that is kept with an application. `size` in bytes. */
export type Attachment = { id: string; name: string; mediaType: string; size: number; createdAt: number };

/** Largest file in bytes (5 MB). */
export const maxAttachmentBytes = 5 * 1024 * 1024;

/** Most files of one application. */
export const maxAttachments = 20;

const signatures: readonly { mediaType: string; bytes: readonly number[]; at: number }[] = [
  { mediaType: "application/pdf", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], at: 0 },
  { mediaType: "image/png", bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], at: 0 },
  { mediaType: "image/jpeg", bytes: [0xff, 0xd8, 0xff], at: 0 },
  { mediaType: "image/webp", bytes: [0x57, 0x45, 0x42, 0x50], at: 8 },
  {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    bytes: [0x50, 0x4b, 0x03, 0x04],
    at: 0,
  },
];

const zipNames = /\.docx$/i;
const textNames = /\.(?:txt|md)$/i;

/**
 * What a file is by its bytes, or null for what is not kept: programs, archives, web pages. A file that only calls itself
 * something else is taken for what it is. Files are handed out for saving only, never shown as pages.
 */
export function attachmentType(bytes: Uint8Array, name: string): string | null {
  const known = signatures.find(({ bytes: signature, at }) => signature.every((byte, i) => bytes[at + i] === byte));
  if (known) return known.bytes[0] !== 0x50 || zipNames.test(name) ? known.mediaType : null;
  return textNames.test(name) && !bytes.includes(0) ? "text/plain" : null;
}
