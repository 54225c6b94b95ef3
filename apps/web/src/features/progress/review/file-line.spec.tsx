import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EvidenceFileView } from '@onsil/contracts';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { FileLine } from './file-line.js';

const file = (name: string, mediaType: string): EvidenceFileView => ({
  id: '0190f1c4-7b0e-7cc3-98c4-0000000000f1',
  itemId: 'proof',
  name,
  bytes: 2_048,
  mediaType,
  sha256: 'ab'.repeat(32),
  uploadedBy: null,
  uploadedAt: '2031-03-04T00:00:00Z',
});
const HREF = '/api/v1/hubs/campus-gangwon/evidence-files/0190f1c4-7b0e-7cc3-98c4-0000000000f1';

describe('a file of an attempt', () => {
  let restore = (): void => undefined;
  beforeEach(() => {
    URL.createObjectURL = () => 'blob:drawn';
    URL.revokeObjectURL = () => undefined;
  });
  afterEach(() => restore());
  const show = (name: string, mediaType: string) => {
    restore = fakeApi({ [`GET ${HREF}`]: () => new Response('…') });
    return renderInHub(
      <>
        <FileLine file={file(name, mediaType)} isSame={false} isNew={false} />
        <p>Can it be accepted?</p>
      </>,
    );
  };

  it('opens a photo beside the review and closes it again, by keyboard alone', async () => {
    await show('site.png', 'image/png');

    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const preview = await screen.findByRole('group', { name: 'Preview of site.png' });
    expect((await within(preview).findByRole('img', { name: 'site.png' })).getAttribute('src')).toBe('blob:drawn');
    expect(screen.getByText('Can it be accepted?')).toBeTruthy();
    await userEvent.keyboard('{Enter}');

    expect(screen.queryByRole('group')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'site.png', expanded: false }));
  });

  it('opens a PDF in the same place, and says so when it cannot be drawn', async () => {
    await show('contract.pdf', 'application/pdf');

    await userEvent.click(screen.getByRole('button', { name: 'contract.pdf' }));
    const preview = await screen.findByRole('group', { name: 'Preview of contract.pdf' });

    expect((await within(preview).findByRole('alert')).textContent).toMatch(/Download it instead/);
    expect(within(preview).getByRole('link', { name: 'Download' }).getAttribute('href')).toBe(HREF);
  });

  it('downloads whatever else it is', async () => {
    await show('plan.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');

    const link = screen.getByRole('link', { name: 'plan.docx' });

    expect([link.getAttribute('href'), link.getAttribute('download')]).toEqual([HREF, 'plan.docx']);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
