/**
 * Exchange of networks in Deeplearning4j's format: writes encoder and decoder as files of its {@code ModelSerializer},
 * and reads such files without {@code ModelSerializer}, which would deserialise Java objects found in them.
 */
@NullMarked
package latentfx.dl4j.exchange;

import org.jspecify.annotations.NullMarked;
