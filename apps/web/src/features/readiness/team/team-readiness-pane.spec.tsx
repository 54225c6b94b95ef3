import { afterEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { aFramework, aTeamReadiness, TEAM } from '../testing/readiness.builder.js';
import { TeamReadinessPane } from './team-readiness-pane.js';

const HUB = '/api/v1/hubs/campus-gangwon';

describe('the readiness on a team’s page', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());

  it('names the level only together with the profile it comes from', async () => {
    restore = fakeApi({
      [`GET ${HUB}/teams/${TEAM}/readiness`]: () => aTeamReadiness(),
      [`GET ${HUB}/readiness-frameworks/vrg/1`]: () => aFramework,
    });
    await renderInHub(<TeamReadinessPane teamId={TEAM} />);

    expect(await screen.findByText('By dimension: Team 1, Market 1')).toBeTruthy();
    expect(screen.getByText(/The lowest dimension decides: Team, Market/)).toBeTruthy();
  });
});
