import './roomReport.css';
import './roomReportPrint.css';
import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RoomReportView } from '../core/projections/roomReportViews';
import { Icon } from '../parts/icons';
import { ScrollBox } from '../parts/scrollBox';
import { Plays } from './roomReportPlays';
import { useRoomUi } from './ui';
import { RoomSign } from './uiParts';

interface ReportProps {
  readonly report: RoomReportView;
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

const Part = ({ id, title, children }: PartProps): VNode => (
  <section aria-labelledby={`${id}-heading`}>
    <h2 id={`${id}-heading`}>{title}</h2>
    {children}
  </section>
);

interface TableProps {
  readonly label: string;
  readonly head: readonly string[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

function Table({ label, head, rows }: TableProps): VNode {
  const { table } = useRoomUi().words.report;
  return (
    <ScrollBox label={table(label)}>
      <table class="room-table">
        <thead>
          <tr>
            {head.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], place) => (
            <tr key={place}>
              <th scope="row">{first}</th>
              {rest.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Steps({ report }: ReportProps): VNode {
  const { words } = useRoomUi();
  const own = words.report.steps;
  const rows = report.steps.map(({ title, minutes, spent, state }) => [
    title,
    own.minutes(minutes),
    spent > 0 ? words.time(spent) : state === 'skipped' ? own.none : words.report.turn.none,
  ]);
  return (
    <Part id="steps" title={own.title}>
      <Table label={own.title} head={[own.step, own.planned, own.spent]} rows={rows} />
    </Part>
  );
}

function Marks({ report }: ReportProps): VNode {
  const { marks } = useRoomUi().words.report;
  return (
    <Part id="marks" title={marks.title}>
      {report.marks.map(({ step, turns, moments }) => (
        <div key={step} class="report-marks">
          <h3>{step}</h3>
          <Table
            label={step}
            head={[marks.turn, marks.teams, marks.swing]}
            rows={turns.map(({ turn, teams }) => [
              turn,
              teams.map(({ name }) => name).join(', '),
              moments.includes(turn) ? marks.yes : marks.no,
            ])}
          />
        </div>
      ))}
    </Part>
  );
}

function Rewrites({ report }: ReportProps): VNode {
  const { rewrites } = useRoomUi().words.report;
  return (
    <Part id="rewrites" title={rewrites.title}>
      <ul class="report-list">
        {report.rewrites.map(({ text, votes, chosen }, place) => (
          <li key={place}>
            {text} {votes !== null && <span class="chip">{rewrites.votes(votes)}</span>}{' '}
            {chosen && (
              <span class="chip">
                <Icon name="tick" /> {rewrites.chosen}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function League({ report }: ReportProps): VNode {
  const { league, signed, turn } = useRoomUi().words.report;
  const rows = report.league.map(({ team, place, mean, rescue, plays, safe }) => [
    team.name,
    place ?? turn.none,
    mean === null ? turn.none : `${signed(mean)}%`,
    rescue === null ? turn.none : signed(rescue),
    safe === 0 ? plays : `${plays}, ${league.safe(safe)}`,
  ]);
  return (
    <Part id="league" title={league.title}>
      <Table
        label={league.title}
        head={[league.team, league.place, league.mean, league.rescue, league.plays]}
        rows={rows}
      />
    </Part>
  );
}

function Lines({
  id,
  title,
  lines,
}: {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}): VNode | null {
  if (lines.length === 0) return null;
  return (
    <Part id={id} title={title}>
      <ul class="report-list">
        {lines.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
    </Part>
  );
}

function Tools(): VNode {
  const { words, send } = useRoomUi();
  const own = words.report;
  return (
    <div class="row report-tools">
      <button class="btn" type="button" onClick={() => send({ type: 'report.leave' })}>
        <Icon name="back" flip /> {own.back}
      </button>
      <button class="btn main" type="button" onClick={() => print()}>
        <RoomSign name="print" /> {own.print}
      </button>
      <button class="btn" type="button" onClick={() => send({ type: 'report.save', what: 'csv' })}>
        <RoomSign name="down" /> {own.csv}
      </button>
      <button class="btn" type="button" onClick={() => send({ type: 'report.save', what: 'room' })}>
        <RoomSign name="down" /> {own.room}
      </button>
    </div>
  );
}

function Head({ report }: ReportProps): VNode {
  const own = useRoomUi().words.report;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // The window may stand far down where the desk was read: its buttons are above.
    heading.current?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, []);
  return (
    <header>
      <Tools />
      <p class="eyebrow quiet">{own.eyebrow}</p>
      <h1 ref={heading} tabIndex={-1}>
        {report.plan}
      </h1>
      <p class="lead">
        {own.when(report.began, report.ended)} {own.people(report.people)}.{' '}
        {report.teams.length > 0 && own.teams(report.teams.map(({ name }) => name).join(', '))}
      </p>
      <p class="note">{own.nobody}</p>
    </header>
  );
}

/** All that a room did: plays with their votes, what it wrote, and what it agreed on. On screen and on paper. */
export function Report({ report }: ReportProps): VNode {
  const own = useRoomUi().words.report;
  return (
    <div class="page room-report">
      <Head report={report} />
      <Lines id="rules" title={own.rules} lines={report.rules} />
      <Lines id="cards" title={own.cards} lines={report.cards.map(({ when, will }) => own.card(when, will))} />
      <Plays takes={report.takes} />
      {report.marks.length > 0 && <Marks report={report} />}
      {report.rewrites.length > 0 && <Rewrites report={report} />}
      {report.league.length > 0 && <League report={report} />}
      <Lines
        id="notes"
        title={own.notes}
        lines={report.notes.map(({ about, text }) => (about === '' ? text : `${about}: ${text}`))}
      />
      <Steps report={report} />
    </div>
  );
}
