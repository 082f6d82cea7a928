import * as v from 'valibot';

export const ModifyTagsRequest = v.strictObject({
  ResourceId: v.string(),
  Tags: v.array(v.strictObject({ Key: v.string(), Value: v.string() })),
});
/** `Tags` are all that the image or instance is to have: those that are not among them go. */
export type ModifyTagsRequest = v.InferInput<typeof ModifyTagsRequest>;
