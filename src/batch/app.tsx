import { useEffect, useMemo, useReducer, useState } from 'react';
import type { Language } from '../i18n/messages';
import { pageMessages } from './messages';
import { builtInProfiles } from '../profile/built-in';
import { siteProfiles, type SiteProfiles } from '../profile/site-profiles';
import { readSiteFile } from '../site/read-site-file';
import type { Thread } from './check/run-threads';
import { filtered, sorted } from './rows';
import { firstState, reduce } from './state';
import { Choose } from './ui/choose';
import { Details } from './ui/details';
import { DropCover } from './ui/drop-cover';
import { FilterBar } from './ui/filter-bar';
import { Header } from './ui/header';
import { Notices } from './ui/notices';
import { Progress } from './ui/progress';
import { RepeatedList } from './ui/repeated-list';
import { Save } from './ui/save';
import { StatusTiles } from './ui/status-tiles';
import { ResultTable } from './ui/result-table';
import { useCheck } from './use-check';
import { useGather } from './use-gather';
import { useReports } from './use-reports';

/** The whole page: choose files, watch them being checked, see what is missing, save the result. */
export function App({ language, startThread }: { language: Language; startThread: () => Thread }) {
  const [state, dispatch] = useReducer(reduce, language, firstState);
  const [site, setSite] = useState<SiteProfiles>({ profiles: builtInProfiles, mistakes: [] });
  const messages = pageMessages(state.language);
  const { title, product, decides } = messages.batch;
  const { reports, repeated } = useReports(state);
  const gather = useGather(dispatch);
  useCheck(state, site.profiles, dispatch, startThread);

  useEffect(() => {
    void siteProfiles(readSiteFile(window.location.href)).then((found) => {
      setSite(found);
      const [first] = found.profiles;
      if (first && first !== builtInProfiles[0]) {
        dispatch({ type: 'site-profile', profile: first.id });
      }
    });
  }, []);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = `${title} – ${product}`;
  }, [state.language, title, product]);

  const shown = useMemo(
    () => sorted(filtered(reports, state.filter), state.sorting, state.language),
    [reports, state.filter, state.sorting, state.language],
  );
  const settled = state.phase === 'done' || state.phase === 'stopped';
  return (
    <>
      <Header
        messages={messages}
        language={state.language}
        brief={state.phase !== 'empty'}
        dispatch={dispatch}
      />
      <main>
        <Choose
          messages={messages}
          small={state.phase !== 'empty'}
          profiles={site}
          profile={state.profile}
          gather={gather}
          dispatch={dispatch}
        />
        <Progress messages={messages} state={state} dispatch={dispatch} />
        <Notices messages={messages} state={state} />
        {reports.length > 0 && (
          <>
            <StatusTiles
              messages={messages}
              reports={reports}
              chosen={state.filter.status}
              dispatch={dispatch}
            />
            <Save
              messages={messages}
              language={state.language}
              reports={reports}
              left={settled ? state.files.length - reports.length : null}
            />
            <RepeatedList messages={messages} repeated={repeated} dispatch={dispatch} />
            <FilterBar
              messages={messages}
              reports={reports}
              shown={shown.length}
              filter={state.filter}
              settled={settled}
              dispatch={dispatch}
            />
            <ResultTable
              messages={messages}
              reports={shown}
              sorting={state.sorting}
              dispatch={dispatch}
            />
          </>
        )}
      </main>
      <footer className="page-foot">
        <p>{decides}</p>
      </footer>
      <DropCover label={messages.batch.drop.release} gather={gather} />
      {state.open !== null && (
        <Details messages={messages} reports={shown} file={state.open} dispatch={dispatch} />
      )}
    </>
  );
}
