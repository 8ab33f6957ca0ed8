/** The version of the cleaning and extraction rules; raised whenever their results may change. Stored with every version of a report. */
export const pipelineVersion = '1.3.0'
