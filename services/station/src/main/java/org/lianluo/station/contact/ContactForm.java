package org.lianluo.station.contact;

/** How a contact took place. */
enum ContactForm {
    /** On the spot (走访). */
    VISIT,
    /** Face to face elsewhere (面谈、座谈). */
    TALK,
    /** By phone (电话). */
    PHONE,
    /** Online (网络). */
    ONLINE
}
