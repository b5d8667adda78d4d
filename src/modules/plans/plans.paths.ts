type Slug = { slug: string };
type Format = 'pdf' | 'docx';

export const plansPaths = {
  plans: (organisation: Slug) => `/${organisation.slug}/planer`,
  addPlan: (organisation: Slug) => `/${organisation.slug}/planer/ny`,
  bringPlan: (organisation: Slug) => `/${organisation.slug}/planer/ta-med`,
  /** `anchor` is a block's id. */
  plan: (organisation: Slug, id: number, anchor?: string) =>
    `/${organisation.slug}/planer/${id}${anchor ? `#${anchor}` : ''}`,
  changePlan: (organisation: Slug, id: number) => `/${organisation.slug}/planer/${id}/andring`,
  removePlan: (organisation: Slug, id: number) => `/${organisation.slug}/planer/${id}/borttagning`,
  review: (organisation: Slug, id: number) => `/${organisation.slug}/planer/${id}/genomgang`,
  gaps: (organisation: Slug, id: number) => `/${organisation.slug}/planer/${id}/aterstar`,
  proposePlan: (organisation: Slug, id: number) => `/${organisation.slug}/planer/${id}/forslag`,
  reopenPlan: (organisation: Slug, id: number) => `/${organisation.slug}/planer/${id}/atertagande`,
  finishRemark: (organisation: Slug, id: number, remarkId: number) =>
    `/${organisation.slug}/planer/${id}/anmarkningar/${remarkId}`,
  reviseAdopted: (organisation: Slug, id: number) => `/${organisation.slug}/planer/${id}/revidering`,

  /** A new block after the one with this id, or first of all. */
  addBlock: (organisation: Slug, id: number, after?: string) =>
    `/${organisation.slug}/planer/${id}/stycken/nytt${after ? `?efter=${after}` : ''}`,
  editBlock: (organisation: Slug, id: number, block: string) => `/${organisation.slug}/planer/${id}/stycken/${block}`,
  moveBlock: (organisation: Slug, id: number, block: string) =>
    `/${organisation.slug}/planer/${id}/stycken/${block}/flyttning`,
  removeBlock: (organisation: Slug, id: number, block: string) =>
    `/${organisation.slug}/planer/${id}/stycken/${block}/borttagning`,

  addMeasure: (organisation: Slug, id: number) => `/${organisation.slug}/planer/${id}/atgarder/ny`,
  measure: (organisation: Slug, id: number, measureId: number) =>
    `/${organisation.slug}/planer/${id}/atgarder/${measureId}`,
  changeMeasure: (organisation: Slug, id: number, measureId: number) =>
    `/${organisation.slug}/planer/${id}/atgarder/${measureId}/andring`,
  moveMeasure: (organisation: Slug, id: number, measureId: number) =>
    `/${organisation.slug}/planer/${id}/atgarder/${measureId}/flyttning`,
  removeMeasure: (organisation: Slug, id: number, measureId: number) =>
    `/${organisation.slug}/planer/${id}/atgarder/${measureId}/borttagning`,
  confirmMeasure: (organisation: Slug, id: number, measureId: number) =>
    `/${organisation.slug}/planer/${id}/atgarder/${measureId}/bekraftelse`,

  version: (organisation: Slug, id: number, version: number) =>
    `/${organisation.slug}/planer/${id}/versioner/${version}`,
  /** The document as it stands: what was proposed or adopted where it has been, otherwise the draft. */
  document: (organisation: Slug, id: number) => `/${organisation.slug}/planer/${id}/dokument`,
  documentFile: (organisation: Slug, id: number, format: Format) =>
    `/${organisation.slug}/planer/${id}/dokument/${format}`,
  versionFile: (organisation: Slug, id: number, version: number, format: Format) =>
    `/${organisation.slug}/planer/${id}/versioner/${version}/${format}`,
};
