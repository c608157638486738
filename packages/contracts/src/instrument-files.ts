/** The address of a file that was uploaded: its name is the SHA-256 of its bytes. */
const uploadedAddress = /^\/api\/instrument-files\/([0-9a-f]{64})$/;

export type FileKind = 'photo' | 'document';
/** How large a file may be that is uploaded. */
export const fileMegabytesMax: Readonly<Record<FileKind, number>> = { photo: 5, document: 20 };
export const fileBytesMax = (kind: FileKind): number => fileMegabytesMax[kind] * 1024 * 1024;

export const addressOfFile = (sha256: string): string => `/api/instrument-files/${sha256}`;

/** The SHA-256 of an uploaded file; undefined of one that lies elsewhere. */
export const fileAt = (address: string): string | undefined => uploadedAddress.exec(address)?.[1];
