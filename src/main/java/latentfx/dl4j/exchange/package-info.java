/**
 * Deeplearning4j as exchange format: writes encoder and decoder as files of its {@code ModelSerializer}, and reads such
 * files without it, because it deserialises Java objects that it finds in them.
 */
@NullMarked
package latentfx.dl4j.exchange;

import org.jspecify.annotations.NullMarked;
