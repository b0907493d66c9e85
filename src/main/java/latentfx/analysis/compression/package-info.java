/** Pictures in few bytes: JPEG and PNG beside codes rounded to few bits, how good they look, and what a decoder costs. */
@NullMarked
package latentfx.analysis.compression;

import org.jspecify.annotations.NullMarked;
