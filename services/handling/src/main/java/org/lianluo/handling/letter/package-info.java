/**
 * The letter of reply (答复函): what a unit sends to the deputies who signed a suggestion, as DOCX to be edited and sealed
 * and as PDF to be kept.
 *
 * <p>Both have the same words in the same order and follow GB/T 9704-2012 (党政机关公文格式) in paper, margins, sizes and
 * numbering. The class stands at the top right, as national practice has it. Making one takes tens of milliseconds of CPU:
 * never on an event loop.
 */
package org.lianluo.handling.letter;
