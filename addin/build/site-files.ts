// The files of the add-in's site that are made from definitions: help, privacy, and what Excel reads about the functions.

import { customFunctions } from '../../shared/functions/index'
import { sitePages } from '../../shared/help/site-pages'
import { functionsMetadata } from './functions-metadata'

/** Texts by file name, for the build and for the development server. */
export const siteFiles = async (): Promise<Record<string, string>> => ({
  ...sitePages(),
  'functions.json': await functionsMetadata(customFunctions, 'en-US'),
  'functions-zh-CN.json': await functionsMetadata(customFunctions, 'zh-CN'),
})
