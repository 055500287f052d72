import { gremienbesetzung } from './de-gremienbesetzung.mjs';
import { kitaSanierung } from './de-kita-sanierung.mjs';
import { parkgebuehren } from './de-parkgebuehren.mjs';
import { homeToSchoolTransport } from './en-home-to-school-transport.mjs';
import { leisureCentreHeating } from './en-leisure-centre-heating.mjs';
import { warmHomesProgramme } from './en-warm-homes-programme.mjs';

/** Every sample proposal. */
export const samples = [
  kitaSanierung,
  parkgebuehren,
  gremienbesetzung,
  leisureCentreHeating,
  homeToSchoolTransport,
  warmHomesProgramme,
];
