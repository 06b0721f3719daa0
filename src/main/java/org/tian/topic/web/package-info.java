/** Pages and API of clues, topics, materials and contact points. */
package org.tian.topic.web;
