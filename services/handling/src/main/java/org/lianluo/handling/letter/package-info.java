/**
 * The letter of reply (答复函): a unit's letter to the deputies who signed a suggestion, as DOCX for editing and sealing
 * and as PDF for keeping.
 *
 * <p>Both have the same words in the same order and follow GB/T 9704-2012 (党政机关公文格式) in paper, margins, sizes and
 * numbering. The class stands at the top right, as national practice has it. Making one takes tens of milliseconds of CPU,
 * so it never runs on an event loop.
 */
package org.lianluo.handling.letter;
