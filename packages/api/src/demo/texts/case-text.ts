/** One kind of matter as a customer brings it, with how it usually ends. `{model}` and the like are filled in per ticket. */
export interface CaseText {
  readonly type:
    | 'inquiry'
    | 'guidance'
    | 'installation'
    | 'commissioning'
    | 'repair'
    | 'maintenance'
    | 'training'
    | 'emergency'
    | 'complaint';
  /** Code of the playbook's category. */
  readonly category: string;
  readonly subject: string;
  readonly description: string;
  readonly cause: string;
  readonly measure: string;
}
