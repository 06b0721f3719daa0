package org.tian.assignment;

import org.springframework.data.jpa.repository.JpaRepository;

interface HandingOfficeRepository extends JpaRepository<HandingOffice, Long> {}
