/**
 * JSON documents (JSON 文档): cases, packs of standards, divisions and working days read strictly, cases and assessments
 * written.
 *
 * <p>Entry types: {@link io.civilaffairs.json.CaseReader}, {@link io.civilaffairs.json.CaseWriter} and {@link
 * io.civilaffairs.json.PackReader}. Every mistake of a document is reported with its JSON pointer, all at once, in a {@link
 * io.civilaffairs.json.BadDocumentException}; nothing is read in part. No type of a JSON library appears in a signature.
 * This is the only package that uses one; it may import every package but {@code io.civilaffairs}.
 */
@NullMarked
package io.civilaffairs.json;

import org.jspecify.annotations.NullMarked;
