/**
 * Names and phones by which a person is reached: constituents, also those at a kiosk, and persons of the directory. They are
 * sealed at rest, found by a keyed hash, masked in every view, kept for the shortest time, and erased when it is over or the
 * person asks (个人信息保护法 §19, §47, §51). What holds them, and what else goes with them, each service says itself.
 */
package org.lianluo.shared.contact;
