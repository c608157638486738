import { type FileKind, fileBytesMax, fileMegabytesMax, problems } from '@kyoyo/contracts';
import type { components } from '@kyoyo/client';
import { ApiProblem } from '../../../api.ts';
import { storedLanguage } from '../../../language/language.tsx';

type InstrumentFile = components['schemas']['InstrumentFile'];

export interface Sending {
  readonly kind: FileKind;
  readonly institutionId: string;
  readonly file: File;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Sends a file and says where it is kept. A request of this kind alone can say how far it is. */
export async function sendFile(sending: Sending): Promise<InstrumentFile> {
  const { kind, institutionId, file, onProgress } = sending;
  const body = kind === 'photo' ? await readyPhoto(file) : file;
  if (body.size > fileBytesMax(kind)) {
    throw new ApiProblem(
      { slug: 'file-too-large', members: { megabytesMax: fileMegabytesMax[kind] } },
      413,
    );
  }
  const request = new XMLHttpRequest();
  const query = new URLSearchParams({ institutionId, kind });
  request.open('POST', `/api/instrument-files?${query.toString()}`);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('accept-language', storedLanguage());
  request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
  await new Promise((resolve) => {
    request.onloadend = resolve;
    request.send(body);
  });
  const reply = parsed(request.responseText);
  if (request.status === 201) return reply as unknown as InstrumentFile;
  if (request.status === 0) throw new ApiProblem({ slug: 'unavailable' }, 0);
  const slug = (reply['slug'] ?? '') as keyof typeof problems;
  throw new ApiProblem(
    { slug: slug in problems ? slug : 'internal', members: reply },
    request.status,
  );
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Wide enough for any screen it is shown on. */
const pixelsMax = 2_400;
const quality = 0.9;

/**
 * What a phone's camera gives is larger than any page needs, and tells where it was taken: it is
 * drawn anew. What cannot be drawn goes as it is, for the service to say what is wrong with it.
 */
async function readyPhoto(file: File): Promise<Blob> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return file;
  const scale = Math.min(1, pixelsMax / Math.max(picture.width, picture.height));
  const isSmall = scale === 1 && file.size <= fileBytesMax('photo');
  if (isSmall && file.type !== 'image/jpeg') return file;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) return file;
  // A JPEG has no transparent parts; without this they would be black.
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const drawn = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/jpeg', quality),
  );
  return drawn ?? file;
}
