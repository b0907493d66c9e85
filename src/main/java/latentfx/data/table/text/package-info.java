/**
 * Text files as lines of cells: their encoding, their separator, what a cell is and the number that it spells. Nothing
 * here knows columns or what they are for.
 */
@NullMarked
package latentfx.data.table.text;

import org.jspecify.annotations.NullMarked;
