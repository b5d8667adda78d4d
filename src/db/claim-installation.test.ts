import { expect, inject, test } from 'vitest';
import { claimInstallation } from '#db/claim-installation.ts';

test('data is of a demonstration or real from its first start on', async () => {
  const urls = inject('databases')[(Number(process.env.VITEST_POOL_ID ?? '1') - 1) % 2];
  const adminUrl = urls?.adminUrl ?? '';
  await claimInstallation(adminUrl, 'demo');
  await claimInstallation(adminUrl, 'demo');
  await expect(claimInstallation(adminUrl, 'live')).rejects.toThrow(/^STADIG_MODE=live on data of a demo installation/);
});
