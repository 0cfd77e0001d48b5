import { useT } from '../../../desk/i18n/i18n.ts'
import { useMe } from '../../../desk/session/me.ts'
import { PageHead } from '../../../desk/ui/page-head.tsx'
import classes from './account.module.css'
import { DevicePanel } from './device-panel.tsx'
import { PasswordForm } from './password-form.tsx'
import { ProfileForm } from './profile-form.tsx'
import { SecondFactorPanel } from './second-factor-panel.tsx'
import { SessionsPanel } from './sessions-panel.tsx'

/** My account: what others see of me, and how I get in. */
export function AccountScreen() {
  const t = useT()
  const me = useMe()
  return (
    <>
      <PageHead title={t('nav_account')} note={me.email} />
      <div className={classes.panels}>
        <Panel heading={t('account_profile')}>
          <ProfileForm />
        </Panel>
        <Panel heading={t('account_second_factor')}>
          <SecondFactorPanel />
        </Panel>
        <Panel heading={t('account_password')}>
          <PasswordForm />
        </Panel>
        <Panel heading={t('account_sessions')}>
          <SessionsPanel />
        </Panel>
        <Panel heading={t('account_device')}>
          <DevicePanel />
        </Panel>
      </div>
    </>
  )
}

function Panel({ heading, children }: { heading: string; children: React.ReactNode }) {
  return (
    <section className={classes.panel}>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}
