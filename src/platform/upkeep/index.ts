import { sql } from 'kysely'
import type { JobContext } from '../jobs/index.ts'
import type { Room } from '../web/index.ts'

/**
 * What the platform forgets, and after how many days: the terms of the privacy page. Runs as the owner of the tables,
 * because no login of the site may delete these rows. Only the fact that it ran is kept, in the audit events.
 */
const terms = { receipts: 7, mails: 30, texts: 30, audit: 730, peopleWithoutRole: 730 }

async function forget({ asOwner, today }: JobContext): Promise<void> {
  await asOwner(async (db) => {
    await sql`delete from web.form_receipt where received_on < ${today}::date - ${terms.receipts}::int`.execute(
      db,
    )
    await sql`delete from mail.message where created_on < ${today}::date - ${terms.mails}::int`.execute(db)
    await sql`delete from sms.message where created_on < ${today}::date - ${terms.texts}::int`.execute(db)
    await sql`delete from audit.event where at < ${today}::date - ${terms.audit}::int`.execute(db)
    await sql`delete from auth.verification where "expiresAt" < ${today}::date`.execute(db)
    await sql`delete from auth.session where "expiresAt" < ${today}::date`.execute(db)
    await forgetPeople(db, today)
  })
}

/** Somebody whose last role ended two years ago: login, addresses, roles and name go. */
async function forgetPeople(
  db: Parameters<Parameters<JobContext['asOwner']>[0]>[0],
  today: string,
): Promise<void> {
  await sql`create temporary table gone on commit drop as
    select p.id from people.person p
    where exists (select 1 from people.role r where r.person_id = p.id)
      and not exists (select 1 from people.role r where r.person_id = p.id
        and (r.until_day is null or r.until_day >= ${today}::date - ${terms.peopleWithoutRole}::int))`.execute(
    db,
  )
  await sql`update people.role set granted_by = null where granted_by in (select id from gone)`.execute(db)
  await sql`delete from people.role where person_id in (select id from gone)`.execute(db)
  await sql`delete from people.contact_address where person_id in (select id from gone)`.execute(db)
  await sql`delete from auth."user" where "personId" in (select id from gone)`.execute(db)
  await sql`delete from people.person where id in (select id from gone)`.execute(db)
}

/** A job every night that keeps the promises about how long we keep things. */
export const upkeep: Room = {
  name: 'upkeep',
  routes: [],
  jobs: [{ name: 'upkeep:vergeten', run: forget, cron: '20 1 * * *' }],
}
