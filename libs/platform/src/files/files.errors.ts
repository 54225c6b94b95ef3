import { DomainError } from '../errors/domain-error.js';
import './files.messages.js';

/** More bytes than one file may have; found while it streams in. */
export class FileTooLarge extends DomainError {
  override readonly kind = 'too_large';
  override readonly code = 'platform.file_too_large';
}

/** A file without content. */
export class FileEmpty extends DomainError {
  override readonly kind = 'invalid_input';
  override readonly code = 'platform.file_empty';
}

/** The content is none of the kinds that a hub takes, whatever the name says. */
export class FileKindNotAllowed extends DomainError {
  override readonly kind = 'unsupported_media';
  override readonly code = 'platform.file_kind_not_allowed';
}

/** Looks like a picture and cannot be drawn: cut off, damaged, or far too many pixels. */
export class PictureUnreadable extends DomainError {
  override readonly kind = 'unsupported_media';
  override readonly code = 'platform.picture_unreadable';
}
