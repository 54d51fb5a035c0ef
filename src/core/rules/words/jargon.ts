/** Words of offices that nobody says across a counter. */
export const JARGON = `
as per, per your request, per our conversation, with regard to, with regards to, in respect of, in relation to,
pursuant, herewith, hereby, aforementioned, forthwith, henceforth, notwithstanding, at this juncture,
at this moment in time, at this point in time, in due course, at your earliest convenience, please be advised,
be advised, kindly note, kindly revert, revert back, do the needful, as stated, as previously stated,
as previously advised, rest assured, escalate, escalates, escalated, escalating, escalation, touch base,
touching base, touched base, circle back, going forward, reach out, reaching out, reached out, loop in, loop you in,
looped in, ping me, ping you, take this offline, deep dive, action this, action your, action that, action it,
actioned, leverage, leveraging, synergy, synergies, actionable, deliverable, deliverables, stakeholder, stakeholders,
value add, value added, best practice, use case, granular, holistic, paradigm, mission critical, ideate, learnings,
onboarding, upskill, empower, utilise, utilize, utilised, utilized, utilising, utilizing, facilitate, facilitates,
facilitating, commence, commenced, commencing, ascertain, expedite, expedited, endeavour to, endeavor to, remittance,
remit, in lieu of, rectify, rectified, terminate your, discontinue, prior to, subsequent to, notify us in writing,
aforesaid, thereof, therein, herein, terms and conditions apply, subject to availability, for your convenience,
valued customer, valued customers, your call is important, inconvenience caused, any inconvenience,
our records indicate, our records show, our system indicates, our system shows, customer care executive,
resolution team, concern team, first line support, second line support, third line support, tier one, tier two,
tier 1, tier 2, back end, backend, customer journey, pain point, pain points, end user, end users, touchpoint,
touchpoints, omnichannel, upsell, upselling, cross sell, cross selling, retention team, sla, slas, kpi, kpis, fcr,
aht, csat, nps, crm, kyc, gesture of goodwill, goodwill gesture, ex gratia, pro rata, per annum
`;
