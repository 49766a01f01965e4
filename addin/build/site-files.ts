// The files of the add-in's site that are made from definitions: help, privacy, and what Excel reads about the functions.

import { customFunctions } from '../../shared/functions/index'
import { sitePages } from '../../shared/help/site-pages'
import { functionsMetadata } from './functions-metadata'

/**
 * Texts by file name, for the build and for the development server.
 * @param address where they will be served: Excel's help for a function leads there.
 */
export const siteFiles = async (address: string): Promise<Record<string, string>> => ({
  ...sitePages(),
  'functions.json': await functionsMetadata(customFunctions, 'en-US', address),
  'functions-zh-CN.json': await functionsMetadata(customFunctions, 'zh-CN', address),
})
