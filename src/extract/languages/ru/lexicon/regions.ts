/** Capitals of the parts of a federation that receive guests (`в столице Татарстана`), by the gazetteer's id. */
export const REGION_CAPITALS: Readonly<Record<string, string>> = {
  татарстан: 'kazan',
  башкортостан: 'ufa',
  чувашия: 'cheboksary',
  якутия: 'yakutsk',
  тыва: 'kyzyl',
  тува: 'kyzyl',
  хакасия: 'abakan',
  дагестан: 'makhachkala',
  чечня: 'grozny',
  бурятия: 'ulan-ude',
  'республика алтай': 'gorno-altaysk',
  'кабардино-балкария': 'nalchik',
  осетия: 'vladikavkaz',
};
