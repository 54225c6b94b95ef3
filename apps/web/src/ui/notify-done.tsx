import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';

interface WayBack {
  label: string;
  onUndo: () => void;
}

const LONG_ENOUGH_TO_UNDO_MS = 10_000;

/** Says politely that something was done, and offers the way back where there is one. */
export function notifyDone(message: string, wayBack?: WayBack): void {
  const id = crypto.randomUUID();
  notifications.show({
    id,
    withCloseButton: !wayBack,
    autoClose: wayBack ? LONG_ENOUGH_TO_UNDO_MS : undefined,
    message: wayBack ? (
      <>
        {message}{' '}
        <Button
          variant="subtle"
          size="xs"
          onClick={() => {
            notifications.hide(id);
            wayBack.onUndo();
          }}
        >
          {wayBack.label}
        </Button>
      </>
    ) : (
      message
    ),
  });
}
